import type { Language } from '../language.ts';

/** Korean. */
export const ko: Language = {
  name: `
    Dr Mr Mrs Ms Prof St
  `,
  number: `
    Fig fig No p pp Vol vol
  `,
  inner: `
    cf e.g feat i.e vs
  `,
  end: `
    Co Corp Inc Jr Ltd U.K U.S
  `,
  last: `
    etc
  `,
  initials: `
    더블유 디 브이 비 시 씨 아르 아이 알 에스 에이 에이치 에프 엑스 엔 엘 엠 오 와이 유 이 제이 제트 지 케이 큐 티 피
  `,
  finals: '니다|(?<![강개금동목민비소수월일주중토필화])요|[려여아해]줘|시오|죠|어때|(?:[막되]히|하|갈 수 있|뭐)냐',
};
