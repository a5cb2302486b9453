/** What speaks for, or against, a quotation being a translation of a passage. */
export interface Evidence {
  readonly kind:
    | 'speaker' | 'other-speaker' | 'language' | 'other-language' | 'written' | 'spoken' | 'translated' | 'handle' | 'link' | 'number' | 'other-number'
    | 'name' | 'other-name' | 'country' | 'around' | 'earlier' | 'word' | 'concept' | 'other-concept' | 'length' | 'near' | 'headline' | 'beside' | 'repeated' | 'continued' | 'followed' | 'between' | 'stranger' | 'question' | 'retold' | 'newcomer' | 'grammar' | 'other-grammar' | 'author';
  /** Points; negative where it speaks against. */
  readonly score: number;
  /** What was found in the article, and what in the passage. */
  readonly quoted?: string;
  readonly said?: string;
}
