package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuredTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void medianOfAnEvenNumberIsBetweenTheMiddleTwo() {
		assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4));
		assertThat(Spread.of(List.of(5.0, 1.0, 3.0))).hasToString("3.00 (1.00 to 5.00)");
	}

	@Test
	void ratiosAreTakenRoundByRound() {
		Measured ours = measured(2, 30, 8);
		Measured peer = measured(1, 10, 2);
		// 2/1, 30/10, 8/2
		assertThat(ours.ratio(peer, Cost::wallSeconds)).isEqualTo(new Spread(3, 2, 4));
	}

	@Test
	void programsRunInTurnAndCountAllTheirTime() throws IOException, InterruptedException {
		Program busy = new Program("busy", List.of("bash", "-c", "for i in {1..60000}; do :; done"), () -> {
		});
		Program lazy = new Program("lazy", List.of("sleep", "0.05"), () -> {
		}).doing(0.5);
		List<Measured> measured = new Rounds(2, this.folder).run(List.of(busy, lazy));
		assertThat(measured.get(0).costs()).hasSize(2).allMatch((cost) -> cost.cpuSeconds() > 0.01);
		// half of the work in 0.05 seconds
		assertThat(measured.get(1).costs()).allMatch((cost) -> cost.wallSeconds() >= 0.1);
	}

	@Test
	void heapIsTheMostBeforeACollectionOrAtTheEnd() throws IOException {
		Path log = Files.writeString(this.folder.resolve("heap"), """
				[0.1s][info][gc] GC(0) Pause Young (Allocation Failure) 34M->5M(123M) 3.1ms
				[0.2s][info][gc] GC(1) Pause Young (Allocation Failure) 39M->6M(123M) 3.1ms
				[0.3s][info][gc,heap,exit]  def new generation   total 39296K, used 10240K [0x0, 0x1, 0x2)
				[0.3s][info][gc,heap,exit]  tenured generation   total 87424K, used 5120K [0x0, 0x1, 0x2)
				""");
		assertThat(HeapLog.peak(log)).isEqualTo(39L << 20);
	}

	@Test
	void tableSaysWhatWasMeasured() throws IOException {
		Result result = new Result("csv", "Nights", Map.of("rows", "3"), List.of(measured(2, 4), measured(1, 1)),
				Map.of("ms a row", "1"));
		new Table("run", 2, 7, Map.of("processors", "2"), List.of(result)).write(this.folder);
		assertThat(this.folder.resolve("results.md")).content()
			.contains("| it | 3.00 (2.00 to 4.00) |", "3.00 (2.00 to 4.00) | 0.375 (0.250 to 0.500)", "- rows: 3",
					"- ms a row: 1", "- processors: 2");
		assertThat(this.folder.resolve("results.json")).content().contains("\"wallSeconds\" : 4.0");
	}

	private static Measured measured(double... seconds) {
		Measured measured = new Measured(new Program("it", List.of(), () -> {
		}));
		for (double one : seconds) {
			measured.costs().add(new Cost(one, one, 1 << 20, 0));
		}
		return measured;
	}

}
