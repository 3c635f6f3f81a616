import { useEffect } from 'react'
import { relevantAnswers } from '../../../../machines/path.ts'
import { pathOf } from '../../../../machines/screening.machine.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useAnswers } from '../../journey.ts'
import { useIsSecondPane } from '../../pane.ts'
import { useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'
import { ChooseLines } from './ChooseLines.tsx'
import { ShowCode } from './ShowCode.tsx'
import { showing, useShowing } from './showing.ts'

/** Shows the answers to staff: first what would be shown, then the code. Nothing of it is kept. */
export function HandOver() {
  const words = useLaterWords('handOver')
  const told = useAnswers()
  const { shown } = useShowing()
  const isSecond = useIsSecondPane()

  useEffect(() => (isSecond ? undefined : () => showing.send({ type: 'forget' })), [isSecond])

  const answers = relevantAnswers(told)
  // By the browser's Back this page can be come to after the answers are gone.
  if (pathOf(told).at(-1) !== 'outcome') {
    return (
      <div className={screen.screen}>
        <BackLink />
        <PageHeading title={words.title} />
        <p>{words.notReady}</p>
      </div>
    )
  }
  return shown ? <ShowCode answers={answers} shown={shown} /> : <ChooseLines answers={answers} />
}
