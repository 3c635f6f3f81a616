import { assign, initialTransition, setup, transition } from 'xstate'
import { exitsOf } from '../../machines/exits.ts'
import { medianOf } from './figures.ts'

/** A chart of so many questions, made as screening.machine.ts makes its own: a state each, left only when answered. */
function chartOf(count: number) {
  const names = Array.from({ length: count }, (_, i) => `q${i}`)
  const { createMachine } = setup({
    types: { context: {} as { readonly answers: Readonly<Record<string, string>> }, events: {} as { type: 'answer'; question: string; value: string } | { type: 'next' } },
    actions: { keep: assign(({ context, event }) => (event.type === 'answer' ? { answers: { ...context.answers, [event.question]: event.value } } : {})) },
    guards: { isUnanswered: ({ context }, { question }: { question: string }) => !(question in context.answers) },
  })
  const states = names.map((name, i) => [name, { on: { next: [{ guard: { type: 'isUnanswered' as const, params: { question: name } } }, { target: names[i + 1] ?? 'done' }] } }])
  return createMachine({ context: { answers: {} }, initial: 'q0', on: { answer: { actions: 'keep' } }, states: { ...Object.fromEntries(states), done: {} } })
}

/** With so many generated questions: the milliseconds of one answer and Continue, and of the whole path replayed from the answers. */
export function growthAt(count: number) {
  const chart = chartOf(count)
  const answers = Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, 'yes']))
  const times: number[] = []
  let [state] = initialTransition(chart)
  for (let i = 0; i < count; i += 1) {
    const from = performance.now()
    ;[state] = transition(chart, state, { type: 'answer', question: `q${i}`, value: 'yes' })
    ;[state] = transition(chart, state, { type: 'next' })
    times.push(performance.now() - from)
  }
  if (!state.matches('done')) throw new Error(`The chart of ${count} questions ends at ${JSON.stringify(state.value)}`)

  const exits = new Map(Object.keys(chart.states).map((step) => [step, exitsOf(chart).filter(({ from }) => (from as string) === step)]))
  const replay = () => {
    let steps = 0
    for (let step: string | undefined = 'q0'; step; step = exits.get(step)?.find(({ isOpen }) => isOpen(answers))?.to) steps += 1
    return steps
  }
  const replays = Array.from({ length: 51 }, () => {
    const from = performance.now()
    replay()
    return performance.now() - from
  })
  return { count, answer: medianOf(times), replay: medianOf(replays) }
}
