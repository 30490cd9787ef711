package attain.bench.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.bench.measure.Measured;
import attain.bench.measure.Program;
import attain.bench.measure.Result;

/**
 * Whether a row costs the same whatever the size: months of the same communes, more and
 * more of them.
 *
 * @param millions observations of each size, in millions
 */
public record GrowthScenario(List<Integer> millions) implements Scenario {

	private static final int ROWS_A_MILLION = 250_000;

	private static final int COMMUNES = 15_000;

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		List<Program> programs = new ArrayList<>();
		for (int size : this.millions) {
			Path input = shop.fresh("growth/input-" + size);
			shop.inputs().csv(input, size * ROWS_A_MILLION, COMMUNES);
			programs.add(shop.night("attain, " + size + " M observations", input,
					shop.folder().resolve("growth/output-" + size)));
		}
		List<Measured> measured = shop.rounds().run(programs);
		Map<String, String> figures = new LinkedHashMap<>();
		for (int i = 0; i < measured.size(); i++) {
			double rows = (double) this.millions.get(i) * ROWS_A_MILLION;
			figures.put("µs wall a row, " + this.millions.get(i) + " M",
					measured.get(i).spread((cost) -> 1e6 * cost.wallSeconds() / rows).toString());
			figures.put("µs cpu a row, " + this.millions.get(i) + " M",
					measured.get(i).spread((cost) -> 1e6 * cost.cpuSeconds() / rows).toString());
		}
		return new Result("growth", "Whole nights of form F12, of more and more observations",
				Map.of("communes", String.valueOf(COMMUNES)), measured, figures);
	}

}
