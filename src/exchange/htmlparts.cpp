#include "exchange/htmlparts.h"

#include "model/regionlook.h"

namespace exchange {

namespace {

constexpr int colours = 7; // they repeat

const char *const style = R"(
:root { color-scheme: light dark; --back: #f6f7f9; --card: #fff; --ink: #1b1f24; --dim: #5d6670; --line: #d9dee4; --accent: #1f6feb; }
@media (prefers-color-scheme: dark) {
  :root { --back: #14171b; --card: #1c2026; --ink: #e8ebef; --dim: #9aa4af; --line: #323841; --accent: #6ea8fe; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); gap: 16px; padding: 16px; max-width: 1700px; margin: auto; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
.pictures { position: sticky; top: 16px; align-self: start; max-height: calc(100vh - 32px); overflow: auto; }
@media (max-width: 60rem) { .pictures { position: static; max-height: none; } }
figure { margin: 0 0 16px; padding: 8px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
figure svg { display: block; width: 100%; height: auto; max-height: calc(100vh - 110px); }
figcaption { padding: 8px 4px 0; color: var(--dim); font-size: 0.85rem; overflow-wrap: anywhere; }
.card { margin: 0 0 16px; padding: 14px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
h1, h2 { margin: 0 0 6px; font-size: 0.8rem; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; color: var(--dim); }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
h3 { margin: 8px 0 4px; font-size: 1.05rem; }
.card > p + p, .card > p + pre, .card > pre + p { margin-top: 8px; }
.card > p.d1 { margin-inline-start: 1.2em; margin-top: 2px; } .card > p.d2 { margin-inline-start: 2.4em; margin-top: 2px; } .card > .d3, .card > .d4, .card > .d5, .card > .d6 { margin-inline-start: 3.6em; margin-top: 2px; }
.q1, .q2, .q3, .q4, .q5, .q6 { border-inline-start: 3px solid var(--line); padding-inline-start: 10px; color: var(--dim); }
.mark { color: var(--dim); }
pre { margin: 8px 0 0; padding: 8px 10px; overflow-x: auto; background: var(--back); border-radius: 7px; }
pre, code { font: 0.92em/1.45 ui-monospace, monospace; }
table { border-collapse: collapse; margin: 8px 0; } th, td { border: 1px solid var(--line); padding: 3px 8px; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--accent); }
hr { border: 0; border-top: 1px solid var(--line); }
main.talk { display: block; max-width: 60rem; }
.title { margin: 8px 4px 16px; font-size: 1.4rem; text-transform: none; letter-spacing: 0; color: var(--ink); overflow-wrap: anywhere; }
.asked { border-inline-start: 4px solid var(--accent); }
.talk figure svg { max-height: 70vh; }
.trouble { color: #b3261e; } @media (prefers-color-scheme: dark) { .trouble { color: #ffb4ab; } }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 2px 0; }
button { display: flex; gap: 8px; align-items: baseline; width: 100%; padding: 5px 8px; border: 0; border-radius: 7px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button i { flex: none; width: 10px; height: 10px; border-radius: 3px; background: var(--own); }
button .more { margin-inline-start: auto; color: var(--dim); font-size: 0.85rem; white-space: nowrap; }
button .name { overflow-wrap: anywhere; }
.word { border-bottom: 3px solid var(--own); border-radius: 2px; cursor: pointer; }
.word.matched { border-bottom-style: dashed; }
.word.hand { border-bottom-style: dotted; }
.word.lit, button.lit { background: color-mix(in srgb, var(--own) 34%, transparent); }
.region { cursor: pointer; outline: none; }
.region.lit polygon:first-of-type { fill-opacity: 0.38; }
.some-lit .region:not(.lit) { opacity: 0.35; }
.word:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.region:focus-visible polygon, .region:focus-visible circle { stroke-dasharray: 6 4; stroke: #fff; }
.keys { color: var(--dim); font-size: 0.85rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 0; font-size: 0.9rem; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
@media print { .pictures { position: static; max-height: none; } .keys { display: none; } }
)";

const char *const script = R"(
'use strict';
(() => {
  const parts = Array.from(document.querySelectorAll('[data-r]'));
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const idsOf = part => part.dataset.r.split(' ');
  let pinned = [];
  const light = ids => {
    for (const part of parts)
      part.classList.toggle('lit', idsOf(part).some(id => ids.includes(id)));
    document.body.classList.toggle('some-lit', ids.length > 0);
  };
  const bring = (ids, from) => {
    for (const kind of ['.region', '.word', 'button']) {
      if (from.matches(kind)) continue;
      const other = parts.find(part => part.matches(kind) && idsOf(part).some(id => ids.includes(id)));
      if (other) other.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
    }
  };
  const pin = part => {
    const ids = idsOf(part);
    pinned = ids.join() === pinned.join() ? [] : ids;
    for (const other of parts)
      other.setAttribute('aria-pressed', idsOf(other).some(id => pinned.includes(id)));
    light(pinned.length ? pinned : ids);
    bring(ids, part);
  };
  for (const part of parts) {
    part.addEventListener('pointerenter', () => light(idsOf(part)));
    part.addEventListener('pointerleave', () => light(pinned));
    part.addEventListener('focus', () => { light(idsOf(part)); bring(idsOf(part), part); });
    part.addEventListener('blur', () => light(pinned));
    part.addEventListener('click', () => pin(part));
    part.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pin(part); }
    });
  }
  const rows = parts.filter(part => part.matches('button'));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 'escape') { pinned = []; light([]); }
    if ((key !== 'n' && key !== 'p') || !rows.length) return;
    const at = rows.indexOf(document.activeElement);
    rows[(at + (key === 'n' ? 1 : rows.length - (at < 0 ? 0 : 1))) % rows.length].focus();
  });
})();
)";

} // namespace

QByteArray htmlStyle()
{
    QByteArray all = style;
    for (int i = 0; i < colours; ++i) {
        all +=
            ".c" + QByteArray::number(i) + " { --own: " + model::regionColour(i).name().toLatin1() + "; }\n";
    }
    return all;
}

QByteArray htmlScript()
{
    return script;
}

} // namespace exchange
