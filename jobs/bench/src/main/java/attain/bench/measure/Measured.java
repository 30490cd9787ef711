package attain.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A program with all its runs, in the order in which they were made.
 *
 * @param program what was run
 * @param costs of each round
 */
public record Measured(Program program, List<Cost> costs) {

	Measured(Program program) {
		this(program, new ArrayList<>());
	}

	/** The spread of one figure over the rounds. */
	public Spread spread(ToDoubleFunction<Cost> figure) {
		return Spread.of(this.costs.stream().map(figure::applyAsDouble).toList());
	}

	/** How many times as much of a figure another needs, taken round by round. */
	public Spread ratio(Measured other, ToDoubleFunction<Cost> figure) {
		return Spread.of(IntStream.range(0, Math.min(this.costs.size(), other.costs.size()))
			.mapToObj((round) -> figure.applyAsDouble(this.costs.get(round))
					/ figure.applyAsDouble(other.costs.get(round)))
			.toList());
	}

}
