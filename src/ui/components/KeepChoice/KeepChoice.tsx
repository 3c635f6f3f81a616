import { useId } from 'react'
import { fill } from '../../../locales/say.ts'
import type { Kept, KeepNotice } from '../../keeping.ts'
import { useLaterWords, useVoice } from '../../words.ts'
import { Button } from '../Button/Button.tsx'
import { ChoiceList, firstControlId } from '../ChoiceList/ChoiceList.tsx'
import styles from './KeepChoice.module.css'

interface Offer {
  readonly days: number
  readonly until: Date
}

interface Props {
  readonly kept: Kept
  readonly notice: KeepNotice | undefined
  /** For how long answers may be kept. */
  readonly offers: readonly Offer[]
  /** False where there is nothing yet that could be kept. */
  readonly hasAnswers: boolean
  readonly onKeep: (days: number) => void
  readonly onForget: () => void
}

const isSameDay = (one: Date, other: Date) => one.toDateString() === other.toDateString()

/** Whether answers are kept on this device, and until when: no, unless the person says so. */
export function KeepChoice({ kept, notice, offers, hasAnswers, onKeep, onForget }: Props) {
  const { keep: words } = useLaterWords('device')
  const { plural, day } = useVoice()
  const name = useId()

  const lastDay = (until: Date) => fill(words.lastDay, { date: day(until) })
  const until = kept.kind === 'here' ? kept.until : undefined
  const offered = until && offers.find((offer) => isSameDay(offer.until, until))
  const chosen = until ? String(offered?.days ?? 'asChosen') : 'no'

  const choices = [
    { id: 'no', label: words.no, hint: words.noHint },
    ...(until && !offered ? [{ id: 'asChosen', label: words.asChosen, hint: lastDay(until) }] : []),
    ...offers.map((offer) => ({ id: String(offer.days), label: plural(words.days, offer.days), hint: lastDay(offer.until) })),
  ]

  const choose = (id: string) => {
    const offer = offers.find(({ days }) => String(days) === id)
    if (offer) onKeep(offer.days)
    else if (id === 'no') onForget()
  }
  const forget = () => {
    onForget()
    document.getElementById(firstControlId(name))?.focus()
  }

  return (
    <fieldset className={styles.keep}>
      <legend>
        <h2>{words.ask}</h2>
      </legend>
      <p>
        {words.seen} {words.afterwards}
      </p>
      {kept.kind === 'before' && <p>{fill(words.others, { date: day(kept.until) })}</p>}
      {kept.kind === 'tooNew' && <p>{words.othersNewer}</p>}
      {hasAnswers ? <ChoiceList type="radio" name={name} choices={choices} chosen={[chosen]} onChoose={choose} /> : <p>{words.nothingYet}</p>}
      <output className={styles.status}>
        {(notice && words.notices[notice]) ?? (until && fill(words.kept, { date: day(until) }))}
      </output>
      {kept.kind !== 'nothing' && (
        <Button kind="lesser" onClick={forget}>
          {words.deleteNow}
        </Button>
      )}
    </fieldset>
  )
}
