/** Several of a few, ticked one by one. */
interface Props {
  readonly legend: string;
  readonly of: readonly (readonly [value: string, text: string])[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

export function Choices({ legend, of, chosen, onChange }: Props) {
  function choose(value: string, ticked: boolean) {
    const others = [...chosen].filter((each) => each !== value);
    onChange(new Set(ticked ? [...others, value] : others));
  }
  return (
    <fieldset className="row">
      <legend>{legend}</legend>
      {of.map(([value, text]) => (
        <label key={value} className="row">
          <input
            type="checkbox"
            checked={chosen.has(value)}
            onChange={(event) => choose(value, event.target.checked)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
