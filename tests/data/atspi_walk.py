"""Looks at the program through AT-SPI, as a screen reader does. Arguments: the program, and words that must be found.

Prints a line for each thing that is wrong; ends with 77 where AT-SPI cannot be used. Each look is a process of its own
(--look PID WORDS): the library remembers what it saw first.
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

PATIENCE = 120
MOST_OBJECTS = 4000
NOT_YET = 3
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == pid:
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


def look(pid, words):
    objects = []
    walk(application(pid), objects)
    answers = [thing for thing in objects if words in text_of(thing)]
    if not answers:
        sys.exit(NOT_YET)
    wrong = []
    if len(objects) > MOST_OBJECTS:
        wrong.append("more than %d objects" % MOST_OBJECTS)
    for thing in objects:
        states = thing.get_state_set()
        asks = states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)
        if asks and not (thing.get_name() or "").strip() and not text_of(thing).strip():
            wrong.append("without a name: %s in %s" % (thing.get_role_name(), thing.get_parent().get_name()))
    text = answers[0].get_text_iface()
    text.add_selection(0, len(words))
    end = time.time() + PATIENCE / 4
    picked = (0, 0)
    while picked != (0, len(words)) and time.time() < end:
        selection = text.get_selection(0)
        picked = (selection.start_offset, selection.end_offset)
    if picked != (0, len(words)):
        wrong.append("a selection does not come back: %d, %d" % picked)
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


def main(program_path, words):
    if not os.path.exists(LAUNCHER):
        sys.exit(77)
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    program = subprocess.Popen([program_path], stderr=subprocess.DEVNULL)
    code = NOT_YET
    end = time.time() + PATIENCE
    try:
        while code == NOT_YET and time.time() < end:
            code = subprocess.call([sys.executable, "-W", "ignore", __file__, "--look", str(program.pid), words])
            time.sleep(0.3)
    finally:
        program.terminate()
        program.wait()
        launcher.terminate()
    if code == NOT_YET:
        print("no text object holds: " + words)
    sys.exit(code)


if sys.argv[1] == "--look":
    look(int(sys.argv[2]), sys.argv[3])
else:
    main(sys.argv[1], sys.argv[2])
