/** How somebody begins who answers another's words with their own: `I too`, in many languages. */
const too = String.raw`I,? too|me too|so do I|neither do I|ich auch|auch ich|mir auch|moi aussi|moi non plus|yo también|yo tampoco|a mí también|eu também|também eu|anch['’]io|anche io|anche a me|ik ook|ook ik|jag också|även jag|jeg også|også jeg|minäkin|ja też|ja również|mnie też|já také|i já|aj ja|ja także|я теж|я також|мені теж|і мені|я тоже|я также|мне тоже|і мне|і я|и я|и мне|я таксама|мне таксама|и аз|и ja|i ja|і ја|и ја|şi eu|și eu|én is|ben de|bana da|و?أنا (?:أيضا|أيضًا|كذلك)|من هم|גם אני|εγώ επίσης|κι εγώ|και εγώ|私も|我也|나도|저도`;
const begins = new RegExp(String.raw`^\P{L}*(?:${too})(?![\p{L}\p{M}])`, 'iu');
const inside = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${too})(?![\p{L}\p{M}])`, 'iu');

/**
 * True of a quotation that answers what was said, in somebody else's name: `I too forget my words`. The same words
 * in the passage make it a translation of them.
 *
 * @example answers('I too forget my words', 'Je n’ai pas compris les mots') // true
 */
export function answers(quotation: string, passage: string): boolean {
  return begins.test(quotation) && !inside.test(passage);
}
