import { useState } from 'react'
import { clinicQuestions, documentsFor } from '../../../../../machines/evidence/clinicVisit.ts'
import { delivery } from '../../../../../machines/evidence/studies.ts'
import type { SourceId } from '../../../../../machines/evidence/sources.ts'
import { idsOf } from '../../../../../machines/idsOf.ts'
import type { Answers } from '../../../../../machines/questionnaire/answers.ts'
import { ticked } from '../../../../../machines/questionnaire/answers.ts'
import { questionGroups } from '../../../../../machines/questionnaire/groups.ts'
import type { QuestionId } from '../../../../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../../../../machines/questionnaire/treatmentQuestions.ts'
import { signsFor } from '../../../../../machines/rules/signsToWatch.ts'
import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { mayShowDelivery } from '../../../../../machines/rules/article.ts'
import { actionsFor } from '../../../../../machines/rules/actions.ts'
import { openGroups } from '../../../../../machines/rules/care.ts'
import { cautionsToTell } from '../../../../../machines/rules/explain.ts'
import { letterOf } from '../../../../../machines/rules/letter.ts'
import { notes } from '../../../../../machines/rules/notes.ts'
import { partsWithContent } from '../../../../../machines/partsWithContent.ts'
import { fill } from '../../../../locales/say.ts'
import { answerWords } from '../../../answerWords.ts'
import { ReviewState } from '../../../ReviewState.tsx'
import { reasonWords } from '../../../reasonWords.ts'
import { useSettings } from '../../../settings.ts'
import { sourceWords } from '../../../sourceWords.ts'
import type { Voice } from '../../../words.ts'
import { useLinesToCall } from '../../../clinic/useLinesToCall.ts'
import { useCatalogue, useVoice } from '../../../words.ts'
import { useWordsHere } from '../../../wordsHere.ts'
import type { PartProps } from '../parts/Part.tsx'
import styles from './DoctorSheet.module.css'

/** What was told at a question. Treatments whose effect is told are named there only: paper is short. */
function sheetWords(question: QuestionId, answers: Answers, voice: Voice): readonly string[] {
  const own = Object.values(treatmentQuestions).find(({ tried }) => tried === question)
  const told = new Set(Object.keys((own && answers[own.effect]) ?? {}))
  if (!own || told.size === 0) return answerWords(question, answers, voice)
  const rest = ticked(answers, own.tried).filter((id) => !told.has(id))
  return rest.map((id) => voice.label(voice.option(question, id)))
}

/** The outcome on one or two sheets of paper, for a doctor: seen in print only. */
export function DoctorSheet({ decision, answers }: PartProps) {
  const { ui, questions, options } = useCatalogue()
  const catalogue = useWordsHere()
  const { outcome, evidence } = catalogue
  const voice = useVoice()
  const { paper } = useSettings()
  const { say } = voice
  const { headings, leads } = outcome
  const parts = partsWithContent(decision, answers)
  const letterId = letterOf(decision.rule, answers)
  const letter = outcome.letters[letterId]
  const lines = useLinesToCall(letterId)
  const condition = mayShowDelivery(decision.outcome) ? coveredCondition(answers) : undefined
  const [today] = useState(() => new Date())
  const groups = questionGroups
    .map(({ id, questions: all }) => ({ id, told: all.filter((question) => sheetWords(question, answers, voice).length > 0) }))
    .filter(({ told }) => told.length > 0)
  const cited: readonly SourceId[] = [
    ...decision.rule.sources,
    ...decision.notes.flatMap((id) => notes[id].sources),
    ...(condition ? delivery[condition].sources : []),
  ]
  return (
    <div className={styles.sheet} data-sheet data-paper={paper}>
      <header className={styles.top}>
        <h1>{ui.sheetTitle}</h1>
        <p>{answers.subject === 'someoneElse' ? ui.sheetAboutOther : ui.sheetAbout}</p>
        <p>{fill(ui.sheetPrinted, { date: voice.day(today), version: productVersion })}</p>
      </header>

      <section className={styles.box}>
        <h2>
          {say(letter.title)} <small>({decision.outcome}, {decision.rule.id})</small>
        </h2>
        <p>{say(letter.sentence)}</p>
        <ul className={styles.columns}>
          {actionsFor[letterId].map((action) => (
            <li key={action}>{say(outcome.actions[action])}</li>
          ))}
          {lines.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <b>{say(headings.who)}:</b> {say(letter.who)}. <b>{say(headings.when)}:</b> {say(letter.when)}.
        </p>
        <p>
          <b>{say(headings.reasons)}:</b> {say(reasonWords(decision.rule, answers, outcome))}
        </p>
      </section>

      {parts.includes('alsoTold') && (
        <section>
          <h2>{say(headings.alsoTold)}</h2>
          <ul>
            {cautionsToTell(decision, answers).map((rule) => (
              <li key={rule.id}>
                {say(reasonWords(rule, answers, outcome))} <small>({rule.id})</small>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section>
        <h2>{ui.sheetAnswers}</h2>
        <div className={styles.columns}>
          {groups.map(({ id, told }) => (
            <div key={id} className={styles.group}>
              <h3>{ui[id]}</h3>
              <dl>
                {told.map((question) => (
                  <div key={question}>
                    <dt>{say(questions[question].short)}:</dt> <dd>{sheetWords(question, answers, voice).join(ui.answersJoin)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      </section>

      {parts.includes('provenCare') && (
        <section>
          <h2>{say(headings.provenCare)}</h2>
          <p>{openGroups(answers).map(({ anyOf }) => voice.either(anyOf.map((id) => voice.label(options[id])))).join(ui.answersJoin)}</p>
        </section>
      )}

      {decision.outcome === 'O2' && (
        <section>
          <h2>{say(headings.callNow)}</h2>
          <ul>
            {signsFor(coveredCondition(answers), 'emergency').map((id) => (
              <li key={id}>{voice.label(options[id])}</li>
            ))}
          </ul>
        </section>
      )}

      {condition && (
        <section>
          <h2>{say(headings.delivery)}</h2>
          <p>
            <b>{evidence.delivery[condition].method}.</b> {evidence.plainVerdict[condition]} {evidence.delivery[condition].limit}
          </p>
        </section>
      )}

      {parts.includes('notes') && (
        <section>
          <h2>{say(headings.notes)}</h2>
          <ul>
            {decision.notes.map((id) => (
              <li key={id}>
                <b>{say(outcome.notes[id].title)}:</b> {say(outcome.notes[id].body)}
              </li>
            ))}
          </ul>
        </section>
      )}

      {parts.includes('clinicQuestions') && (
        <section>
          <h2>{say(headings.clinicQuestions)}</h2>
          <ol className={styles.columns}>
            {idsOf(clinicQuestions).flatMap((group) => clinicQuestions[group].map((id) => <li key={id}>{evidence.clinicQuestions[id]}</li>))}
          </ol>
        </section>
      )}

      {parts.includes('documents') && (
        <section>
          <h2>{say(headings.documents)}</h2>
          <p>
            {documentsFor(answers.condition)
              .map((id) => evidence.documents[id])
              .join(' · ')}
          </p>
        </section>
      )}

      <footer className={styles.end}>
        {decision.outcome !== 'O1' && (
          <p>
            <b>{say(headings.sources)}:</b>{' '}
            {[...new Set(cited)]
              .map((id) => sourceWords(id, catalogue, voice))
              .join(' · ')}
          </p>
        )}
        <p>
          <b>{say(leads.notDiagnosis)}</b> {say(leads.cannotDo)} {decision.outcome !== 'O1' && say(leads.consultDoctor)}
        </p>
        <ReviewState />
      </footer>
    </div>
  )
}
