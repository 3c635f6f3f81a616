import { questionIds } from '../../../../machines/questionnaire/questions.ts'
import { fill } from '../../../locales/say.ts'
import { Button } from '../../components/Button/Button.tsx'
import { Notice } from '../../components/Notice/Notice.tsx'
import { useAnswers } from '../../journey.ts'
import type { Kept } from '../../keeping.ts'
import { useKeeping } from '../../keeping.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import screen from '../screen.module.css'

/** What is kept on this device from before: to go on with, or to delete. */
export const KeptAnswers = ({ kept }: { readonly kept: Extract<Kept, { readonly kind: 'before' | 'tooNew' }> }) =>
  kept.kind === 'before' ? <GoOn kept={kept} /> : <TooNew />

function GoOn({ kept: { until, dropped } }: { readonly kept: Extract<Kept, { readonly kind: 'before' }> }) {
  const { keep: words } = useLaterWords('device')
  const { questions, ui } = useCatalogue()
  const { day, plural, say } = useVoice()
  const { goOn } = useKeeping()
  const isReplacing = Object.keys(useAnswers()).length > 0
  const named = questionIds.filter((id) => dropped.includes(id))
  const unnamed = dropped.length - named.length
  return (
    <>
      <Notice heading={words.foundHeading}>{fill(words.found, { date: day(until) })}</Notice>
      {named.length > 0 && <p>{fill(words.dropped, { questions: named.map((id) => say(questions[id].short)).join(ui.answersJoin) })}</p>}
      {unnamed > 0 && <p>{plural(words.droppedUnnamed, unnamed)}</p>}
      {isReplacing && <p>{words.replaces}</p>}
      <div className={screen.actions}>
        <Button onClick={goOn}>{words.goOn}</Button>
        <DeleteKept />
      </div>
    </>
  )
}

function TooNew() {
  const { keep: words } = useLaterWords('device')
  const { ui } = useCatalogue()
  return (
    <>
      <Notice heading={words.tooNewHeading}>{words.tooNew}</Notice>
      <div className={screen.actions}>
        <Button onClick={() => window.location.reload()}>{ui.loadAgain}</Button>
        <DeleteKept />
      </div>
    </>
  )
}

function DeleteKept() {
  const { keep: words } = useLaterWords('device')
  const { forget } = useKeeping()
  const deleteNow = () => {
    forget()
    document.querySelector('h1')?.focus()
  }
  return (
    <Button kind="lesser" onClick={deleteNow}>
      {words.deleteNow}
    </Button>
  )
}
