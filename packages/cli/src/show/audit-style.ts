/** The look of the page of an audit: light and dark, wide and narrow, and on paper. */
export const auditStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #bbb; --bad: #a4161a; --bad-bg: #ffe3e3; --ok: #1b5e20; --ok-bg: #e8f5e9; --grey: #555; --grey-bg: #eee; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --line: #555; --bad: #ff9b9b; --bad-bg: #4a1c1e; --ok: #a5d6a7; --ok-bg: #1d3320; --grey: #bbb; --grey-bg: #333; } }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; }
.tally { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; }
.tally b { font-size: 1.3rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--grey-bg); }
.wide { overflow-x: auto; }
article { border-top: 2px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font-family: "Times New Roman", Tinos, "Liberation Serif", serif; font-size: 1.1rem; }
mark { color: inherit; background: none; padding: 0 .1em; }
mark.wrong, td.wrong { background: var(--bad-bg); } mark.wrong { border-bottom: .15em solid var(--bad); }
mark.consistent, td.consistent { background: var(--ok-bg); } mark.consistent { border-bottom: 1px solid var(--ok); }
mark.cannotCheck, td.cannotCheck { background: var(--grey-bg); } mark.cannotCheck { border-bottom: 2px dotted var(--grey); }
.wrong { color: var(--bad); } .consistent { color: var(--ok); } .cannotCheck { color: var(--grey); }
mark.wrong, mark.consistent, mark.cannotCheck, td.wrong, td.consistent, td.cannotCheck { color: inherit; }
.said { font: bold .75rem system-ui, sans-serif; white-space: nowrap; margin-left: .2em; padding: 0 .3em; border: 1px solid currentColor; border-radius: .3em; text-decoration: none; }
a:focus-visible { outline: 3px solid #1a73e8; } :target { outline: 2px solid #1a73e8; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } mark, td, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
