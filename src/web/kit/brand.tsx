/** The mark: a disc cut twice from the right, an E with three equal arms. Smallest size 16. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width={size} height={size}>
      <path
        fill="currentColor"
        d="M16 1a15 15 0 0 1 12.9 7.4H11.5a1.1 1.1 0 0 0-1.1 1.1v1.9a1.1 1.1 0 0 0 1.1 1.1h19.1a15 15 0 0 1 0 7H11.5a1.1 1.1 0 0 0-1.1 1.1v1.9a1.1 1.1 0 0 0 1.1 1.1h17.4A15 15 0 1 1 16 1z"
      />
    </svg>
  );
}
