/** Room for one group in the picture, in its own units. */
const CELL = 30;
const IN_A_ROW = 8;
const DOT = 4;

interface GroupsFormingProps {
  /** Each group as the colleges of its people, by number. */
  groups: number[][];
  more: number;
}

/** The groups as they are forming: a ring for each, a sign for each person by their college. */
export function GroupsForming({ groups, more }: GroupsFormingProps) {
  const columns = Math.min(IN_A_ROW, groups.length);
  const rows = Math.ceil(groups.length / IN_A_ROW);
  const mixed = groups.filter((colleges) => new Set(colleges).size > 1).length;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${columns * CELL} ${rows * CELL}`}
        aria-hidden="true"
        className="max-h-40 max-w-full text-action"
      >
        {groups.map(ringOf).map(({ key, x, y, signs }) => (
          <g key={key} transform={`translate(${x} ${y})`}>
            <circle r={CELL / 2 - 2} fill="none" stroke="currentColor" strokeWidth="0.75" opacity="0.5" />
            {signs.map((sign) => (
              <Sign {...sign} key={sign.key} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="text-small text-soft">
        {groups.length + more} groups so far; {mixed} of {more > 0 ? `the ${groups.length} shown` : "them"}{" "}
        with people of more than one college. Each sign is a person, and its shape is their college.
      </figcaption>
    </figure>
  );
}

const round = (length: number) => Math.round(length * 100) / 100;

/** Where a group is in the picture, and where its people are around its middle. */
function ringOf(colleges: number[], at: number) {
  const signs = colleges
    .toSorted((a, b) => a - b)
    .map((college, seat) => {
      const turn = (2 * Math.PI * seat) / colleges.length - Math.PI / 2;
      return {
        ...{ key: `${seat}`, college },
        x: round(Math.cos(turn) * CELL * 0.25),
        y: round(Math.sin(turn) * CELL * 0.25),
      };
    });
  return {
    key: `${at}`,
    x: ((at % IN_A_ROW) + 0.5) * CELL,
    y: (Math.floor(at / IN_A_ROW) + 0.5) * CELL,
    signs,
  };
}

/** One person: a full dot, a ring, a square or a diamond, by college. */
function Sign({ college, x, y }: { college: number; x: number; y: number }) {
  const look = { stroke: "currentColor", strokeWidth: 1.25 };
  const side = DOT * 1.6;
  if (college % 4 === 0) return <circle cx={x} cy={y} r={DOT} fill="currentColor" />;
  if (college % 4 === 1) return <circle cx={x} cy={y} r={DOT - 0.6} fill="none" {...look} />;
  const square = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  if (college % 4 === 2) return <rect {...square} fill="currentColor" />;
  return <rect {...square} fill="none" {...look} transform={`rotate(45 ${x} ${y})`} />;
}
