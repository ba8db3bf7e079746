// Stands in for `server-only`, which may be imported anywhere while testing.
export {};
