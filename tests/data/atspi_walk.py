"""Looks at the program through AT-SPI, as a screen reader does. Arguments: the program, and words that must be found.

Prints a line for each thing that is wrong; ends with 77 where AT-SPI cannot be used.
"""
import os
import subprocess
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError):
    sys.exit(77)

PROGRAM, WORDS = sys.argv[1], sys.argv[2]
PATIENCE = 60
MOST_OBJECTS = 4000
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
if not os.path.exists(LAUNCHER):
    sys.exit(77)

launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
time.sleep(1)
os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
program = subprocess.Popen([PROGRAM], stderr=subprocess.DEVNULL)
wrong = []


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == program.pid:
            return child
    return None


def walk(thing, found, depth=0):
    if thing is None or depth > 40 or len(found) > MOST_OBJECTS:
        return
    found.append(thing)
    for index in range(min(thing.get_child_count(), MOST_OBJECTS)):
        walk(thing.get_child_at_index(index), found, depth + 1)


def text_of(thing):
    text = thing.get_text_iface()
    return text.get_text(0, text.get_character_count()) if text else ""


def look():
    """The objects of the window, once the words stand in one of them."""
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            found = []
            walk(application(), found)
            if any(WORDS in text_of(thing) for thing in found):
                return found
        except Exception:  # noqa: BLE001: windows change while they are looked at
            pass
        time.sleep(0.5)
    wrong.append("no text object holds: " + WORDS)
    return []


try:
    objects = look()
    if len(objects) > MOST_OBJECTS:
        wrong.append("more than %d objects" % MOST_OBJECTS)
    for thing in objects:
        states = thing.get_state_set()
        asks = states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)
        if asks and not (thing.get_name() or "").strip() and not text_of(thing).strip():
            wrong.append("without a name: %s in %s" % (thing.get_role_name(), thing.get_parent().get_name()))
    for thing in objects:
        if WORDS in text_of(thing):
            text = thing.get_text_iface()
            text.add_selection(0, len(WORDS))
            time.sleep(0.5)
            picked = text.get_selection(0)
            if (picked.start_offset, picked.end_offset) != (0, len(WORDS)):
                wrong.append("a selection does not come back: %d, %d" % (picked.start_offset, picked.end_offset))
            break
finally:
    program.terminate()
    program.wait()
    launcher.terminate()
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
