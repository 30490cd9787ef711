package attain.bench.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import attain.bench.measure.Measured;
import attain.bench.measure.Result;
import attain.bench.measure.Spread;

/**
 * What one more small workbook costs: half as many files against all of them.
 *
 * @param files how many
 * @param rows of each
 */
public record SmallScenario(int files, int rows) implements Scenario {

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		int half = this.files / 2;
		Path all = shop.fresh("small/input");
		shop.inputs().small(all, this.files, this.rows);
		Path some = shop.fresh("small/half-input");
		shop.inputs().small(some, half, this.rows);
		List<Measured> measured = shop.rounds()
			.run(List.of(shop.night("attain, " + this.files + " files", all, shop.folder().resolve("small/output")),
					shop.night("attain, " + half + " files", some, shop.folder().resolve("small/half-output"))));
		return new Result("small", "Small workbooks of form F10",
				Map.of("files", String.valueOf(this.files), "rows of each", String.valueOf(this.rows), "bytes",
						String.valueOf(Workshop.bytes(all.resolve("inbox")))),
				measured, Map.of("ms wall for one more file", marginal(measured, this.files - half).toString()));
	}

	private static Spread marginal(List<Measured> measured, int files) {
		return Spread.of(IntStream.range(0, measured.get(0).costs().size())
			.mapToObj((round) -> 1000 * (measured.get(0).costs().get(round).wallSeconds()
					- measured.get(1).costs().get(round).wallSeconds()) / files)
			.toList());
	}

}
