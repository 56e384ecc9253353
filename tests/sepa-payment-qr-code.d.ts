/** It has no types of its own: a transfer as its readme describes it. */
declare module 'sepa-payment-qr-code' {
  export default function generateQrCode(transfer: {
    name: string;
    iban: string;
    bic?: string;
    amount: number | null;
    structuredReference?: string;
    unstructuredReference?: string;
  }): string;
}
