import type { SettingsProblem } from '../settings/clinicSettings.ts'
import notice from './components/Notice/Notice.module.css'
import { problemWords } from './problemWords.ts'
import { useLaterWords } from './words.ts'

/** What is wrong with the clinic's settings, for staff. */
export function SettingsProblems({ problems }: { readonly problems: readonly SettingsProblem[] }) {
  const { settings: words } = useLaterWords('device')
  return (
    <section className={notice.notice}>
      <h2 className={notice.heading}>{words.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.expected}`}>{problemWords(problem, words)}</li>
        ))}
      </ul>
      <p className={notice.text}>{words.meanwhile}</p>
    </section>
  )
}
