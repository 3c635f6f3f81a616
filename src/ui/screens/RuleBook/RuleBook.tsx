import figures from '../../../../machines/rules/figures.json'
import { relevantAnswers } from '../../../../machines/path.ts'
import { ruleFor } from '../../../../machines/rules/decide.ts'
import { decisionTable } from '../../../../machines/rules/decisionTable.ts'
import { lettersOf } from '../../../../machines/rules/letter.ts'
import { noteIds, outcomeIds } from '../../../../machines/rules/ids.ts'
import type { RuleId } from '../../../../machines/rules/ids.ts'
import { notes } from '../../../../machines/rules/notes.ts'
import { idsOf } from '../../../../machines/idsOf.ts'
import { fill } from '../../../locales/say.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { SourceNote } from '../../components/SourceNote/SourceNote.tsx'
import { useAnswers, useStep } from '../../journey.ts'
import { useLaterWords, useOutcomeWords, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import { Bar } from './Bar.tsx'
import { CareGroups } from './CareGroups.tsx'
import { Entry, entryHeadingId } from './Entry.tsx'
import { Signs } from './Signs.tsx'
import styles from './RuleBook.module.css'

/** Moves the focus to a rule, as a link within the page would, but without a new address or history entry. */
function goToRule(id: RuleId) {
  const heading = document.getElementById(entryHeadingId(id))
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

/** All rules and notes with their conditions, sources and weight: enough for a clinician to review the product. */
export function RuleBook() {
  const words = useLaterWords('ruleBook')
  const { outcome } = useOutcomeWords()
  const answers = useAnswers()
  const decider = useStep() === 'outcome' ? ruleFor(relevantAnswers(answers)).id : undefined
  const { say, plural, number, either } = useVoice()
  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={words.title} />
      <p>{words.lead}</p>
      {decider && (
        <p>
          <button type="button" className="link-button" onClick={() => goToRule(decider)}>
            {fill(words.goToDecider, { id: decider })}
          </button>
        </p>
      )}
      <ul className={styles.principles}>
        {[words.howToRead, words.unsureRule, words.goalsRule, words.shareLead].map((principle) => (
          <li key={principle}>{principle}</li>
        ))}
      </ul>

      <h2>{words.outcomesHeading}</h2>
      <p>{words.outcomesLead}</p>
      <ol className={styles.outcomes}>
        {outcomeIds.map((id) => (
          <li key={id}>
            <strong>{say(outcome.letters[id].title)}</strong>
            <br />
            {plural(words.setsOf, figures.outcomes[id])}
            <Bar part={figures.outcomes[id] / figures.classes} />
          </li>
        ))}
      </ol>

      <h2>{words.rulesHeading}</h2>
      <ol className={styles.entries}>
        {decisionTable.map((rule) => (
          <Entry
            key={rule.id}
            id={rule.id}
            mark={rule.id === decider ? words.decider : undefined}
            facts={[
              [words.whenHeading, words.when[rule.id]],
              [words.toldHeading, say(outcome.rules[rule.id])],
              [words.leadsTo, `${rule.outcome} · ${either(lettersOf(rule).map((letter) => say(outcome.letters[letter].title)))}`],
              [words.decided, fill(words.share, { n: number(figures.rules[rule.id]), all: number(figures.classes) })],
            ]}
          >
            <Bar part={figures.rules[rule.id] / figures.classes} />
            <SourceNote ids={rule.sources} />
          </Entry>
        ))}
      </ol>

      <Signs />

      <h2>{words.careHeading}</h2>
      <p>{words.careLead}</p>
      <ol>
        {idsOf(words.care).map((id) => (
          <li key={id}>{words.care[id]}</li>
        ))}
      </ol>
      <h3>{words.careGroups}</h3>
      <CareGroups />

      <h2>{words.notesHeading}</h2>
      <p>{words.notesLead}</p>
      <ol className={styles.entries}>
        {noteIds.map((id) => (
          <Entry
            key={id}
            id={id}
            facts={[
              [words.whenHeading, words.noteWhen[id]],
              [words.toldHeading, say(outcome.notes[id].body)],
            ]}
          >
            <SourceNote ids={notes[id].sources} />
          </Entry>
        ))}
      </ol>
    </div>
  )
}
