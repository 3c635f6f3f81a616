/** An answer as the controls of its page: the name of each, and the option chosen. */
export function choicesOf(question: string, answer: unknown): readonly (readonly [name: string, option: string])[] {
  if (typeof answer === 'string') return [[question, answer]]
  if (Array.isArray(answer)) return answer.map((option) => [question, String(option)])
  return Object.entries(answer ?? {}).map(([item, option]) => [`${question}-${item}`, String(option)])
}
