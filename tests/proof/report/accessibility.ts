import type { LastRun } from './lastRuns.ts'
import { day, escape, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const isAboutAccess = ({ file, title, notes }: LastRun['tests'][number]) =>
  notes.some(({ type }) => type === 'axe') || /axe|keyboard|accessib|matrix|looks|contrast|zoom|forced colours|reduced motion/i.test(`${file} ${title}`)

interface Screen {
  readonly screen: string
  readonly found: readonly string[]
}

const screensIn = (tests: LastRun['tests']): readonly Screen[] =>
  tests.flatMap(({ notes }) => notes.filter(({ type }) => type === 'axe').map(({ description = '{}' }) => JSON.parse(description) as Screen))

/** Every screen with how often axe looked at it, and what it found. */
function byScreen(screens: readonly Screen[]) {
  const all = new Map<string, { looks: number; found: Set<string> }>()
  for (const { screen, found } of screens) {
    const one = all.get(screen) ?? { looks: 0, found: new Set<string>() }
    one.looks += 1
    for (const rule of found) one.found.add(rule)
    all.set(screen, one)
  }
  return [...all].toSorted(([a], [b]) => a.localeCompare(b))
}

/** What the last run of the browser tests found of every screen. */
export function accessibilitySection(run: LastRun | undefined): Section {
  const title = 'Accessibility of every screen'
  if (!run) {
    const words = 'The browser tests were not run here since this copy was installed: nothing is known of its accessibility. npm test runs them, and the next report tells.'
    return { id: 'accessibility', title, figure: ['not run', 'browser tests here yet'], html: `<p class="bad">${words}</p>`, data: undefined, breaches: [] }
  }
  const tests = run.tests.filter(isAboutAccess)
  const failed = tests.filter(({ hasPassed }) => !hasPassed)
  const screens = byScreen(screensIn(tests))
  const looks = screens.reduce((sum, [, one]) => sum + one.looks, 0)
  const when = `${day(run.began)}, ${run.began.slice(11, 16)} UTC`
  const found = screens.filter(([, one]) => one.found.size > 0)
  return {
    id: 'accessibility',
    title,
    figure: screens.length > 0 ? [number(screens.length), `screens that axe looked at, ${number(looks)} times, ${found.length === 0 ? 'finding nothing' : 'WITH FINDINGS'}`] : [number(tests.length), 'tests of accessibility in the last browser run'],
    html:
      paragraph(`From the last run of the browser tests, on ${when}: ${number(tests.length)} tests of accessibility (axe for WCAG 2.2 A and AA and best practice, keyboard, accessible names, forced colours, zoom, right to left), ${failed.length === 0 ? 'none failed' : `${failed.length} FAILED`}. What axe cannot see, people have to: no one with a screen reader has tested it yet.`) +
      (screens.length > 0 ? table('What axe found on each screen', ['Screen', 'Looked at', 'Found'], screens.map(([name, one]) => [escape(name), { n: number(one.looks) }, one.found.size === 0 ? mark(true, 'nothing') : [...one.found].map(escape).join('<br>')])) : '') +
      `<details><summary>The ${number(tests.length)} tests</summary><ul>${tests.map((test) => `<li>${mark(test.hasPassed, 'passed', 'FAILED')} ${escape(test.title)} <small>${escape(test.file)}</small></li>`).join('')}</ul></details>`,
    data: { began: run.began, tests: tests.length, failed: failed.map((test) => test.title), screens: screens.map(([screen, one]) => ({ screen, looks: one.looks, found: [...one.found] })) },
    breaches: failed.map((test) => `A test of accessibility failed in the last browser run (${when}): ${test.title}.`),
  }
}
