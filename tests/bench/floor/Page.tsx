import { useMachine } from '@xstate/react'
import { machine } from './machine.ts'

const options = ['yes', 'no', 'unsure']

export function Page() {
  const [{ value, context }, send] = useMachine(machine)
  const step: string = value
  if (step === 'done') return <h1>Done</h1>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send({ type: 'next' })
      }}
    >
      <fieldset key={step}>
        <legend>
          <h1>Question {step.slice(1)}</h1>
        </legend>
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={step} value={option} checked={context.answers[step] === option} onChange={() => send({ type: 'answer', value: option })} />
            {option}
          </label>
        ))}
      </fieldset>
      <button type="submit">Continue</button>
    </form>
  )
}
