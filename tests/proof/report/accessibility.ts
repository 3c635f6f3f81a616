import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import type { LastRun, Matrix } from './lastRuns.ts'
import { day, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const moment = (iso: string) => `${day(iso)}, ${iso.slice(11, 16)} UTC`

const isAboutAccess = ({ file, title }: LastRun['tests'][number]) => /axe|keyboard|accessib|looks|contrast|zoom|forced colours|reduced motion/i.test(`${file} ${title}`)

const different = (all: readonly string[]) => [...new Set(all)]

/** A row a screen: in which states it was looked at, how often, in what, and what was found. */
function screenRows({ screens }: Matrix) {
  return different(screens.map(({ screen }) => screen)).toSorted().map((screen) => {
    const looks = screens.filter((one) => one.screen === screen)
    const faults = different(looks.flatMap(({ violations, locale, mode, theme }) => violations.map((fault) => `${fault} (${locale}, ${mode}, ${theme})`)))
    const open = different(looks.flatMap(({ incomplete }) => incomplete))
    const of = (key: 'locale' | 'mode' | 'theme' | 'state') => different(looks.map((look) => look[key])).join(', ')
    return [
      `<b>${escapeHtml(screen)}</b><br><small>${escapeHtml(of('state'))}</small>`,
      escapeHtml(of('mode')),
      escapeHtml(`${of('locale')}; ${of('theme')}`),
      { n: number(looks.length) },
      (faults.length === 0 ? mark(true, 'nothing') : faults.map(escapeHtml).join('<br>')) + (open.length > 0 ? `<br><small>to look at by eye: ${open.map(escapeHtml).join('; ')}</small>` : ''),
    ]
  })
}

const heads = ['Screen and state', 'Modes', 'Languages; light, dark, forced colours, narrow, zoomed, spaced', 'Looks', 'Found']

function matrixPart(matrix: Matrix | undefined) {
  if (!matrix) return paragraph('The matrix of every screen in every state, language, mode and theme was not run here (npm run matrix): what follows is from the browser tests alone.')
  const broken = matrix.screens.filter(({ violations }) => violations.length > 0).length
  const words = `Every screen in every state, language, mode and theme, on ${moment(matrix.date)}, of version ${matrix.commit.slice(0, 7)}: ${number(matrix.screens.length)} looks, ${broken === 0 ? 'no fault' : `${number(broken)} WITH A FAULT`}. Each look is axe for WCAG 2.2 A and AA, or of layout: nothing lost, overlapping or wider than the screen.`
  return paragraph(words) + table('What was found on each screen', heads, screenRows(matrix))
}

function testsPart(run: LastRun | undefined) {
  if (!run) return `<p class="bad">${escapeHtml('The browser tests were not run here since this copy was installed. npm test runs them, and the next report tells.')}</p>`
  const tests = run.tests.filter(isAboutAccess)
  const failed = tests.filter(({ hasPassed }) => !hasPassed).length
  return (
    paragraph(`From the last run of the browser tests, on ${moment(run.began)}: ${number(tests.length)} tests of accessibility (axe on every page with and without errors, keyboard, names, forced colours, zoom, right to left), ${failed === 0 ? 'none failed' : `${failed} FAILED`}.`) +
    `<details><summary>The ${number(tests.length)} tests</summary><ul>${tests.map((test) => `<li>${mark(test.hasPassed, 'passed', 'FAILED')} ${escapeHtml(test.title)} <small>${escapeHtml(test.file)}</small></li>`).join('')}</ul></details>`
  )
}

function figureOf(run: LastRun | undefined, matrix: Matrix | undefined): readonly [string, string] {
  if (matrix) return [number(matrix.screens.length), `looks at ${different(matrix.screens.map(({ screen }) => screen)).length} screens for accessibility; ${number(matrix.screens.filter(({ violations }) => violations.length > 0).length)} with a fault`]
  return run ? [number(run.tests.filter(isAboutAccess).length), 'tests of accessibility in the last browser run'] : ['not run', 'browser tests here yet']
}

/** What the last runs of the matrix and of the browser tests found of every screen. */
export function accessibilitySection(run: LastRun | undefined, matrix?: Matrix): Section {
  const failed = (run?.tests ?? []).filter((test) => isAboutAccess(test) && !test.hasPassed)
  const faults = (matrix?.screens ?? []).flatMap(({ screen, state, locale, mode, theme, violations }) => violations.map((fault) => `The screen ${screen} (${state}, ${locale}, ${mode}, ${theme}) has a fault: ${fault}.`))
  return {
    id: 'accessibility',
    title: 'Accessibility of every screen',
    figure: figureOf(run, matrix),
    html: matrixPart(matrix) + testsPart(run) + paragraph('What no program can see, people have to: nobody has tried it with a screen reader yet.'),
    data: { matrix, browserRun: run && { began: run.began, failed: failed.map(({ title }) => title) } },
    breaches: [...faults, ...failed.map(({ title }) => `A test of accessibility failed in the last browser run (${run ? moment(run.began) : ''}): ${title}.`)],
  }
}
