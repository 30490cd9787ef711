package attain.bench.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import attain.bench.measure.Program;
import attain.bench.measure.Result;

/**
 * Nights of inputs as large as they come, in the memory that the launcher gives.
 *
 * @param rows of one sheet, at most 1,048,572 below its title
 * @param megabytes of one CSV file
 * @param files small workbooks
 */
public record BoundedScenario(int rows, int megabytes, int files) implements Scenario {

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		Path sheet = shop.fresh("bounded/sheet");
		shop.inputs().xlsx(sheet, this.rows);
		Path giant = shop.fresh("bounded/giant");
		shop.inputs().giant(giant, this.megabytes);
		Path small = shop.fresh("bounded/small");
		shop.inputs().small(small, this.files, 30);
		List<Program> programs = List.of(shop.night("attain, one sheet of " + this.rows + " rows", sheet, output(shop)),
				shop.night("attain, one CSV of " + this.megabytes + " MB", giant, output(shop)),
				shop.night("attain, " + this.files + " workbooks", small, output(shop)));
		return new Result("bounded", "Whole nights of the largest inputs", Map.of(), shop.rounds().run(programs),
				Map.of());
	}

	private static Path output(Workshop shop) {
		return shop.folder().resolve("bounded/output");
	}

}
