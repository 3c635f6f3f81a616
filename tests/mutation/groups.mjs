/** What is mutated, and the tests it must not survive. @type {Record<'rules' | 'chart', { mutate: string[], tests: string[], least: number }>} */
export const groups = {
  rules: {
    mutate: ['machines/{rules,questionnaire}/*.ts'],
    tests: [
      'version', 'changeAnswer', 'validAnswer', 'toggleChoice', 'visibleOptions', 'questions', 'groups', 'about', 'completeness', 'decisionTable', 'explain', 'letter', 'article',
      'outcomeParts', 'actions', 'signsToWatch', 'care', 'notes', 'urgency', 'safety', 'evidence', 'cases', 'leftUnsure', 'ledger', 'edges', 'secondOpinion',
    ],
    least: 95,
  },
  chart: {
    mutate: ['machines/*.ts'],
    tests: ['edges', 'path', 'otherAnswers', 'partsWithContent', 'changeAnswer', 'cases', 'ledger', 'leftUnsure', 'screening.routes', 'screening.machine', 'kiosk.machine', 'needed', 'whatWouldChange', 'skipped'],
    least: 90,
  },
}
