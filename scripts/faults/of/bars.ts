import type { Fault } from '../fault.js'

export const bars: readonly Fault[] = [
  {
    name: 'permitted work no longer bars the estimate',
    file: 'src/rules/route-a/step-4-estimate.ts',
    after: 'const noFirstEstimate = {',
    says: "  permittedWork: ['A4-2'],\n",
    becomes: '',
  },
  {
    name: 'permitted work no longer bars the first contact',
    file: 'src/rules/route-a/step-7-first-contact.ts',
    after: "id: 'contact.first/later'",
    says: "  barredBy: { permittedWork: ['A7-3'] },\n",
    becomes: '',
  },
  {
    name: 'the pension age bars seven months before',
    file: 'src/rules/route-a/exclusions.ts',
    says: 'monthsBeforePensionAge: 6',
    becomes: 'monthsBeforePensionAge: 7',
  },
  {
    name: 'a stay in hospital bars no contact',
    file: 'src/rules/later-law/evaluation-contacts.ts',
    says: "{ hospitalStay: ['LT-4'], presumedIncapable",
    becomes: '{ presumedIncapable',
  },
  {
    name: 'the withholding bars without a finding of gravity',
    file: 'src/rules/route-a/exclusions.ts',
    says: ", from: 'gravityFound' }",
    becomes: ' }',
  },
  {
    name: 'a suspended trajectory goes on with its reviews',
    file: 'src/rules/ziv/plan.ts',
    after: "id: 'ziv.review'",
    says: '  suspendedBy: suspendedByCodex,\n',
    becomes: '',
  },
  {
    name: 'barred on the last day alone is overdue',
    file: 'src/evaluation/state.ts',
    says: "if (over && barredOnLastDay()) return 'lapsed'\n",
    becomes: '\n',
  },
  {
    name: 'a first contact by telephone',
    file: 'src/law/channel-matrix.ts',
    says: "firstContact: { channels: ['physical', 'video']",
    becomes: "firstContact: { channels: ['physical', 'video', 'telephone']",
  },
]
