import { ledgerOf } from '../../../../machines/ledger.ts'
import { questionsOnPath } from '../../../../machines/path.ts'
import { questionGroups } from '../../../../machines/questionnaire/groups.ts'
import { answerWords } from '../../answerWords.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { ChangeLedger } from '../../components/ChangeLedger/ChangeLedger.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { SummaryList } from '../../components/SummaryList/SummaryList.tsx'
import { useAnswers, useJourney, useTold } from '../../journey.ts'
import { enter } from '../../keys/enter.ts'
import { useCatalogue, useVoice } from '../../words.ts'
import screen from '../screen.module.css'

export function Review() {
  const answers = useAnswers()
  const { next, goTo, undo } = useJourney()
  const ledger = ledgerOf(useTold())
  const { ui, questions } = useCatalogue()
  const voice = useVoice()
  const asked = questionsOnPath(answers)
  const groups = questionGroups.map(({ id, questions: all }) => ({ id, asked: all.filter((question) => asked.includes(question)) }))
  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={ui.reviewTitle} />
      <p>{ui.reviewLead}</p>
      <ChangeLedger ledger={ledger} onUndo={undo} />
      {groups
        .filter(({ asked: rows }) => rows.length > 0)
        .map(({ id, asked: rows }) => (
          <section key={id}>
            <h2>{ui[id]}</h2>
            <SummaryList
              rows={rows.map((question) => ({
                id: question,
                name: voice.say(questions[question].short),
                answers: answerWords(question, answers, voice),
                onChange: () => goTo(question),
              }))}
            />
          </section>
        ))}
      <div className={screen.actions}>
        <Button onClick={() => next('review')} shortcut={enter}>{ui.reviewContinue}</Button>
      </div>
    </div>
  )
}
