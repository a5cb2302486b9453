import type { Language } from '../language.ts';
import { before } from '../traits.ts';
import { noBreakWhere } from '../rule.ts';

/** Armenian. */
export const hy: Language = {
  name: `
    ակադ արք գեն գնդ դ-ր դոկտ եպ Հ հ պ պող պր պրոֆ Ս ս Սբ սբ վրդ տ.գ.թ տիկ տկն փող օր
  `,
  number: `
    N Nr բն գ գլ էջ կետ հ հեռ հոդ հտ նկ շ պ տող
  `,
  inner: `
    անգլ լատ հմմտ հուն մ.թ.ա ն.մ.թ ն.մ.տ պարս ռուս տե տես օր ֆր
  `,
  end: `
    դ դդ թ թթ ծն մ.թ մ.թ.ա մահ ք.ա
  `,
  last: `
    այլն եւ.այլն և.այլն և.ն ևն
  `,
  unit: `
    գ դր ժ լ կգ կմ հա հազ մ մլ մլն մլրդ մմ սմ վրկ տ ր
  `,
  terminators: ':',
  rules: [noBreakWhere({ before: before.period | before.dots, unless: before.line })],
};
