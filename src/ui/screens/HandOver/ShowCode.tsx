import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { decide } from '../../../../machines/rules/decide.ts'
import { letterOf } from '../../../../machines/rules/letter.ts'
import { fill } from '../../../locales/say.ts'
import { readableCode } from '../../../record/handOver/readableCode.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { Notice } from '../../components/Notice/Notice.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { QrCode } from '../../components/QrCode/QrCode.tsx'
import { useIsSecondPane } from '../../pane.ts'
import { useCatalogue, useLaterWords, useOutcomeWords, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import { mostMinutes } from './codeAge.ts'
import { momentWords, timeAfter } from './momentWords.ts'
import { showing } from './showing.ts'
import type { ShownCode } from './showing.ts'
import styles from './ShowCode.module.css'

interface Props {
  readonly answers: Answers
  readonly shown: ShownCode
}

/** Held up to staff: what it came to, in letters that are read across a desk, and the code to take it over. */
export function ShowCode({ answers, shown: { record, code, modules } }: Props) {
  const words = useLaterWords('handOver')
  const { outcome } = useOutcomeWords()
  const { ui, intlLocale } = useCatalogue()
  const voice = useVoice()
  const isSecond = useIsSecondPane()
  const { rule } = decide(answers)
  const leftOut = Object.keys(answers).length - Object.keys(record.answers).length
  return (
    <div className={`${screen.screen} ${styles.show}`}>
      <BackLink />
      <PageHeading title={voice.say(outcome.letters[letterOf(rule, answers)].title)} />
      <p className={styles.rule}>{fill(words.rule, { id: rule.id })}</p>
      {leftOut > 0 && <Notice heading={voice.plural(words.leftOut, leftOut)}>{words.leftOutAsk}</Notice>}
      {!isSecond && (
        <div className={styles.picture}>
          <QrCode modules={modules} name={words.picture} />
        </div>
      )}
      <p className={styles.time}>
        {fill(words.made, { moment: momentWords(record.made, intlLocale) })}
        <br />
        {fill(words.until, { time: timeAfter(record.made, mostMinutes, intlLocale) })}
      </p>
      <section>
        <h2>{words.codeHeading}</h2>
        <p dir="ltr" className={styles.code}>
          {readableCode(code).join(' ')}
        </p>
      </section>
      <p>{words.forStaff}</p>
      <p>{answers.subject === 'someoneElse' ? ui.sheetAboutOther : ui.sheetAbout}</p>
      <div className={screen.actions}>
        <Button kind="lesser" onClick={() => showing.send({ type: 'choose' })}>
          {words.backToChoosing}
        </Button>
      </div>
    </div>
  )
}
