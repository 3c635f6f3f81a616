import { readFileSync } from 'node:fs'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import type { Made } from './made.ts'
import { day } from './section.ts'
import type { Section } from './section.ts'

const file = (path: string) => readFileSync(new URL(path, import.meta.url))

const font = () => {
  const latin = file('../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')
  return `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(data:font/woff2;base64,${latin.toString('base64')}) format('woff2'); }`
}

const facts = (made: Made) =>
  Object.entries({
    'Made on': `${day(made.on)}, ${made.on.slice(11, 16)} UTC`,
    Product: made.product,
    'Questions and rules': made.questionnaire,
    Commit: made.commit ? `${made.commit}${made.hasChanges ? ', with changes not committed' : ''}` : 'not in a repository',
    Node: made.node,
    ...made.packages,
  })
    .map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join('')

/** What no run of any program can say. */
const limits = [
  'That the rules are medically right, the words kind and clear, and the law kept: people have to read them (see "Who has signed").',
  'That the sources still say what they said: they were read in stored copies, on the day that is named.',
  'How often people end where: the counts are of kinds of answers, not of people.',
  'How it is for a person with a screen reader, a switch or little sight: tests check names, order, focus, size and contrast; nobody who lives with it has tried it.',
]

const verdict = (breaches: readonly string[], isFull: boolean) =>
  breaches.length === 0
    ? `<p class="verdict">✓ Everything holds. ${isFull ? 'All of it was tried.' : 'This is the short form: npm run proof tries far more.'}</p>`
    : `<p class="verdict broken">✗ ${breaches.length === 1 ? 'One thing is' : `${breaches.length} things are`} broken.</p><ol class="breaches">${breaches.map((breach) => `<li>${escapeHtml(breach)}</li>`).join('')}</ol>`

/** The whole report as one file: nothing is fetched, no script runs. */
export function reportPage(made: Made, sections: readonly Section[], breaches: readonly string[], isFull: boolean): string {
  const figures = sections.flatMap(({ id, figure }) => (figure ? [`<li><a href="#${id}"><b>${escapeHtml(figure[0])}</b><span>${escapeHtml(figure[1])}</span></a></li>`] : []))
  const parts = sections.map(({ id, title, html }) => `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeHtml(title)}</h2>\n${html}</section>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>Proof report: Thinking about exosome therapy?</title>
<style>
${font()}
${file('../../../src/ui/styles/tokens.css').toString()}
${file('report.css').toString()}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
<header>
<p class="kicker">Thinking about exosome therapy?</p>
<h1>Proof report</h1>
<p>The guide asks questions and ends, always, in "talk to your doctor". This report says what was proven of it: every kind of answers, every rule, every page. It is for a clinician who has to sign it, an auditor, and whoever changes it next.</p>
${verdict(breaches, isFull)}
<dl class="facts">${facts(made)}</dl>
<ul class="figures">${figures.join('\n')}</ul>
<div class="limits"><h2>What this report cannot say</h2><ul>${limits.map((limit) => `<li>${escapeHtml(limit)}</li>`).join('')}</ul></div>
</header>
<main id="main" tabindex="-1">
${parts.join('\n')}
</main>
<footer><p>Made by <code>npm run proof</code>. The same figures for machines are in proof.json beside this page. General information about a guide that is not a diagnosis, not for emergencies and not a medical device.</p></footer>
</body>
</html>
`
}
