import { nothingTold, pathOf } from '../../../../machines/screening.machine.ts'
import { isQuestion } from '../../../../machines/path.ts'
import { fill } from '../../../locales/say.ts'
import type { AnswerRecord } from '../../../record/answerRecord.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx'
import { Notice } from '../../components/Notice/Notice.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useDeskActor } from '../../desk.ts'
import { useAnswers, useJourney } from '../../journey.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import { linesOf } from '../HandOver/linesOf.ts'
import { agoWords, momentWords } from '../HandOver/momentWords.ts'
import screen from '../screen.module.css'
import styles from './Receive.module.css'

interface Props {
  readonly record: AnswerRecord
  /** When it was read. */
  readonly now: Date
  readonly onAnother: () => void
}

/** What a code holds and when it was made, before it takes the place of what is here. */
export function CodeRead({ record, now, onAnother }: Props) {
  const { receive: words } = useLaterWords('nurse')
  const catalogue = useCatalogue()
  const { questions, ui, intlLocale } = catalogue
  const voice = useVoice()
  const desk = useDeskActor()
  const { takeOver } = useJourney()
  const isReplacing = Object.keys(useAnswers()).length > 0
  const { answers, made } = record
  const lines = linesOf(answers, catalogue).flatMap((group) => group.lines)
  const last = pathOf(answers).at(-1)
  const open = last && isQuestion(last) ? last : undefined

  const accept = () => {
    desk.send({ type: 'receive', record })
    takeOver({ ...nothingTold, answers })
  }

  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={words.readTitle} />
      <p className={styles.made}>{fill(words.made, { moment: momentWords(made, intlLocale), ago: agoWords(made, now, intlLocale) })}</p>
      {open ? (
        <Notice heading={words.leftOutHeading}>{fill(words.leftOut, { question: voice.say(questions[open].short) })}</Notice>
      ) : (
        <p>{words.complete}</p>
      )}
      <Disclosure summary={voice.plural(words.lines, lines.length)}>
        <dl className={styles.lines}>
          {lines.map(({ id, name, answer }) => (
            <div key={id} className={styles.line}>
              <dt>{name}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <p>{answers.subject === 'someoneElse' ? ui.sheetAboutOther : ui.sheetAbout}</p>
      {isReplacing && <p>{words.replaces}</p>}
      <div className={screen.actions}>
        <Button onClick={accept}>{open ? words.goOn : words.seeResult}</Button>
        <Button kind="lesser" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  )
}
