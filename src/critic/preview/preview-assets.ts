/** The preview page's style: the reader's own fonts and colours, light and dark. */
export const style = `
:root { color-scheme: light dark; --line: #8886; --b0: #b3261e; --b1: #d9772b; --b2: #b8a01e; --b3: #5b9a3c; --b4: #1f7a4d; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; } h2 { margin-top: 2.5rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
section { overflow-x: auto; padding: 2px; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
tbody td:nth-child(2), tbody td:nth-child(3) { white-space: nowrap; }
.years td:nth-child(3) { width: 45%; } .years th, .years td { white-space: nowrap; }
svg { width: 100%; height: 1rem; display: block; margin-top: .3rem; }
.band0 { fill: var(--b0); background: var(--b0); } .band1 { fill: var(--b1); background: var(--b1); } .band2 { fill: var(--b2); background: var(--b2); }
.band3 { fill: var(--b3); background: var(--b3); } .band4 { fill: var(--b4); background: var(--b4); }
.key { display: inline-block; width: .7em; height: .7em; margin-right: .3em; border-radius: 2px; }
.hidden { position: absolute; clip-path: inset(50%); }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; }
fieldset.done { border-color: var(--b4); }
legend { font-weight: 600; } fieldset label { display: block; padding: .15rem 0; } fieldset p { margin: .2rem 0; }
input[type=search], input[type=text] { font: inherit; padding: .3rem .5rem; max-width: 100%; box-sizing: border-box; }
code { overflow-wrap: anywhere; }
@media (max-width: 40rem) { body { padding: 1rem; } .years td:nth-child(3) { min-width: 6rem; } }
`;

/** The page's script: finds rows as one types, and sends choices. */
export const script = `
const outcome = document.getElementById('outcome');
document.getElementById('find').addEventListener('input', (event) => {
  const words = event.target.value.toLowerCase();
  for (const row of document.querySelectorAll('#settled ~ table tbody tr')) row.hidden = !row.textContent.toLowerCase().includes(words);
});
document.addEventListener('change', async (event) => {
  const asked = event.target.closest('fieldset');
  if (!asked) return;
  try {
    const response = await fetch('/choose', {
      method: 'POST',
      headers: { 'x-reelgrade-key': document.body.dataset.key },
      body: JSON.stringify({ review: asked.dataset.review, film: event.target.value || null }),
    });
    if (!response.ok) throw new Error(await response.text());
    asked.classList.toggle('done', event.target.value !== '');
    // Typing clears the chosen film, and choosing clears what was typed.
    if (event.target.type === 'text') for (const one of asked.querySelectorAll('[type=radio]')) one.checked = event.target.value === '' && one.value === '';
    else asked.querySelector('[type=text]').value = '';
    outcome.textContent = 'Saved: ' + asked.querySelector('legend').textContent;
  } catch (error) {
    outcome.textContent = 'Not saved: ' + error.message;
  }
});
`;
