const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'];
const finals = ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'];

/**
 * Hangul in Latin letters, syllable by syllable (Revised Romanization, 2000, without its changes of sound
 * between syllables); everything else stays.
 */
export function romanizeHangul(text: string): string {
  return text.replace(/[가-힣]/gu, (syllable) => {
    const index = syllable.charCodeAt(0) - 0xac00;
    return (initials[Math.floor(index / 588)] ?? '') + (vowels[Math.floor((index % 588) / 28)] ?? '') + (finals[index % 28] ?? '');
  });
}
