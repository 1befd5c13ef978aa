/** Base64 with padding (RFC 4648 § 4), as content security policies and `integrity` have it. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
