import { plural } from '../../../locales/say.ts'
import { useFirstWords } from '../../words.ts'
import styles from './Progress.module.css'

/** How many questions are left at most: an honest figure for a way that branches. */
export function Progress({ left }: { readonly left: number }) {
  const { ui, intlLocale } = useFirstWords()
  return <p className={styles.progress}>{plural(ui.questionsLeft, left, intlLocale)}</p>
}
