package attain.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import attain.bench.input.Inputs;
import attain.bench.measure.Measured;
import attain.bench.measure.Program;
import attain.bench.measure.Program.Preparation;
import attain.bench.measure.Result;
import attain.bench.measure.Spread;

/**
 * What one changed file costs when many observations are stored: in each round another
 * month is corrected.
 *
 * @param millions observations that are stored before, in millions
 */
public record ChangeScenario(int millions) implements Scenario {

	private static final Preparation NONE = () -> {
	};

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		int communes = (this.millions > 30) ? 60_000 : 15_000;
		Path input = shop.fresh("change/input");
		Path output = shop.fresh("change/output");
		shop.inputs().csv(input, this.millions * 250_000, communes);
		Program before = new Program("before", shop.run(input, output, Inputs.DAY_BEFORE), NONE);
		shop.rounds().once(before);
		int[] round = { 0 };
		Program change = new Program("attain, one changed file", shop.run(input, output, Inputs.BUSINESS_DATE),
				() -> shop.inputs().change(input, Inputs.LAST.minusMonths(round[0]++), communes));
		Path snapshot = output.resolve("attain.duckdb");
		Path copy = shop.fresh("change/copy.duckdb");
		List<Measured> measured = shop.rounds()
			.run(List
				.of(change, new Program("attain, start alone", shop.attain("--version"), NONE),
						new Program("attain, unchanged night", shop.run(input, output, Inputs.BUSINESS_DATE), NONE),
						new Program(
								"cp of the snapshot, synced", List.of("sh", "-c", "cp -L \"$1\" \"$2\" && sync \"$2\"",
										"sh", snapshot.toString(), copy.toString()),
								() -> Files.deleteIfExists(copy))));
		return new Result("change", "One changed file of form F12 among " + this.millions + " M observations",
				Map.of("observations", this.millions + " M", "communes in a file", String.valueOf(communes),
						"bytes of the snapshot", String.valueOf(Files.size(snapshot))),
				measured, figures(measured, Files.size(snapshot)));
	}

	private static Map<String, String> figures(List<Measured> measured, long bytes) {
		Measured change = measured.get(0);
		Measured start = measured.get(1);
		Spread beyond = Spread.of(IntStream.range(0, change.costs().size())
			.mapToObj((round) -> change.costs().get(round).wallSeconds() - start.costs().get(round).wallSeconds())
			.toList());
		Spread copied = measured.get(3).spread((cost) -> bytes / cost.wallSeconds() / 1e6);
		return Map.of("s wall beyond the start", beyond.toString(), "MB/s of the copy", copied.toString());
	}

}
