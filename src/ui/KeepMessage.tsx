import { useKeeping } from './keeping.ts'
import type { KeepNotice } from './keeping.ts'
import { useLaterWords } from './words.ts'
import styles from './KeepNotice.module.css'

/** One thing to be told of kept answers, and a way to close it. */
export function KeepMessage({ notice }: { readonly notice: KeepNotice }) {
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
