import { useId } from 'react'

interface Props<T extends string> {
  readonly name: string
  readonly options: readonly T[]
  readonly chosen: T
  readonly onChoose: (option: T) => void
}

/** One thing to choose in the gallery's bar. */
export function Choose<T extends string>({ name, options, chosen, onChoose }: Props<T>) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{name}</label>{' '}
      <select id={id} value={chosen} onChange={({ target }) => onChoose(options[target.selectedIndex] ?? chosen)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </div>
  )
}
