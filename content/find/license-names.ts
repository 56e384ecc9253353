/** Only what finds a candidate; which license it is, src/license decides. */
export const LICENSE_ADDRESS = /creativecommons\.org\/+(?:licen[sc]e|publicdomain)/i;
export const LICENSE_WORDS =
  /\bcc[\s:_-]{0,2}(?:by|0|zero|pdm?)(?![a-z])|\bby-(?:nc|sa|nd)\b|creative[\s-]?commons|public[\s-]domain|gemeinfrei|domaine public|dom[ií]nio p[uú]blico|pubblico dominio|publiek domein|domen[aey] publiczn|パブリックドメイン|クリエイティブ/i;
