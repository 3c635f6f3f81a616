import type { SettingsProblem } from '../settings/clinicSettings.ts'
import { problemWords } from './problemWords.ts'
import { useLaterWords } from './words.ts'

/** What is wrong with the clinic's settings, for staff. */
export function SettingsProblems({ problems }: { readonly problems: readonly SettingsProblem[] }) {
  const { settings: words } = useLaterWords('device')
  return (
    <section>
      <h2>{words.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.expected}`}>{problemWords(problem, words)}</li>
        ))}
      </ul>
      <p>{words.meanwhile}</p>
    </section>
  )
}
