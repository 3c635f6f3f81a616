import { useState } from 'react'
import type { AnswerRecord } from '../../../record/answerRecord.ts'
import { decodeHandOver } from '../../../record/handOver/decodeHandOver.ts'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useIsSecondPane } from '../../pane.ts'
import { useLaterWords } from '../../words.ts'
import { mostMinutes } from '../HandOver/codeAge.ts'
import screen from '../screen.module.css'
import { CodeRead } from './CodeRead.tsx'
import { EnterCode } from './EnterCode.tsx'
import type { Trouble } from './trouble.ts'

interface Read {
  readonly record: AnswerRecord
  readonly now: Date
}

/** Takes over what a patient shows. A code that is not a good one is told of, and changes nothing. */
export function Receive() {
  const { receive: words } = useLaterWords('nurse')
  const isSecond = useIsSecondPane()
  const [read, setRead] = useState<Read>()
  const [failed, setFailed] = useState<{ readonly trouble: Trouble | undefined; readonly attempt: number }>({ trouble: undefined, attempt: 0 })

  const fail = (trouble: Trouble) => setFailed(({ attempt }) => ({ trouble, attempt: attempt + 1 }))
  const receive = (text: string) => {
    const now = new Date()
    const result = decodeHandOver(text, { now, maxAgeMinutes: mostMinutes })
    if (result.kind === 'ok') setRead({ record: result.record, now })
    else fail(result)
  }
  const readAnother = () => {
    setFailed({ trouble: undefined, attempt: 0 })
    setRead(undefined)
  }

  // A patient who reads along has nothing to enter.
  if (isSecond) {
    return (
      <div className={screen.screen}>
        <PageHeading title={words.title} />
        <p>{words.lead}</p>
      </div>
    )
  }
  if (read) return <CodeRead record={read.record} now={read.now} onAnother={readAnother} />
  return <EnterCode trouble={failed.trouble} attempt={failed.attempt} onText={receive} onTrouble={fail} />
}
