import { assign, setup } from 'xstate'

const count = 12

const steps = Array.from({ length: count }, (_, i) => `q${i}`)

/** Twelve questions in a row: the least that asks with React and XState. */
export const machine = setup({
  types: { context: {} as { readonly answers: Readonly<Record<string, string>> }, events: {} as { type: 'answer'; value: string } | { type: 'next' } },
  guards: { isAnswered: ({ context }, { step }: { step: string }) => step in context.answers },
  actions: { keep: assign(({ context }, { step, value }: { step: string; value: string }) => ({ answers: { ...context.answers, [step]: value } })) },
}).createMachine({
  context: { answers: {} },
  initial: 'q0',
  states: {
    ...Object.fromEntries(
      steps.map((step, i) => [
        step,
        {
          on: {
            answer: { actions: { type: 'keep' as const, params: ({ event }: { event: { value: string } }) => ({ step, value: event.value }) } },
            next: { guard: { type: 'isAnswered' as const, params: { step } }, target: steps[i + 1] ?? 'done' },
          },
        },
      ]),
    ),
    done: {},
  },
})
