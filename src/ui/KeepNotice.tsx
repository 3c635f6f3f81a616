import { Suspense } from 'react'
import { usePlace } from './journey.ts'
import { useKeeping, useKept } from './keeping.ts'
import type { KeepNotice as NoticeId } from './keeping.ts'
import { useMode } from './mode.ts'
import type { Place } from './place.ts'
import { useLaterWords } from './words.ts'
import styles from './KeepNotice.module.css'

// There the choice to keep answers says it.
const hasChoice = (place: Place) => place === 'outcome' || place === 'knows'

/** Says on any page what became of kept answers, until the person closes it. */
export function KeepNotice() {
  const { mayKeep } = useMode()
  const { notice } = useKept()
  const place = usePlace()
  if (!mayKeep) return null
  return (
    <output>
      <Suspense fallback={null}>{notice && !hasChoice(place) && <Message notice={notice} />}</Suspense>
    </output>
  )
}

function Message({ notice }: { readonly notice: NoticeId }) {
  const { keep: words } = useLaterWords('device')
  const { closeNotice } = useKeeping()
  const close = () => {
    closeNotice()
    document.querySelector('h1')?.focus()
  }
  return (
    <div className={styles.notice}>
      <p>{words.notices[notice]}</p>
      <button type="button" className="link-button" onClick={close}>
        {words.close}
      </button>
    </div>
  )
}
