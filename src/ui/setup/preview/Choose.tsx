import styles from '../Setup.module.css'

interface Props<Id extends string> {
  readonly label: string
  readonly ids: readonly Id[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  readonly nameOf: (id: Id) => string
}

/** One of a few things to show. */
export function Choose<Id extends string>({ label, ids, chosen, onChoose, nameOf }: Props<Id>) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select value={chosen} onChange={({ target }) => onChoose(ids.find((id) => id === target.value) ?? chosen)} className={styles.input}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  )
}
