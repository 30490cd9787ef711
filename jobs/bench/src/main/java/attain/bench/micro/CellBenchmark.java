package attain.bench.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import attain.bench.input.Province;
import attain.bench.input.SchoolBook;
import attain.grid.Sheet;
import attain.grid.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** What one row of ten cells of an .xlsx sheet costs, in nanoseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CellBenchmark {

	private static final int ROWS = 20_000;

	private Path folder = Path.of("");

	private Path file = Path.of("");

	/** Writes the sheet; reference data are not needed. */
	@Setup(Level.Trial)
	public void write() throws IOException {
		this.folder = Files.createTempDirectory("attain-bench");
		this.file = new SchoolBook(new Province(this.folder, 1, 1, 2023)).write(ROWS);
	}

	/** Leaves nothing behind. */
	@TearDown(Level.Trial)
	public void remove() throws IOException {
		Files.delete(this.file);
		Files.delete(this.file.getParent());
		Files.delete(this.file.getParent().getParent());
		Files.delete(this.folder);
	}

	/** The product's reader. */
	@Benchmark
	@OperationsPerInvocation(ROWS)
	public void rowsOfOurs(Blackhole hole) throws IOException {
		try (Workbook book = Workbook.open(this.file, "list.xlsx")) {
			for (Sheet sheet : book.sheets()) {
				book.read(sheet, (row) -> {
					hole.consume(row);
					return true;
				});
			}
		}
	}

	/** The fastest reader for Java that is known. */
	@Benchmark
	@OperationsPerInvocation(ROWS)
	public void rowsOfFastExcel(Blackhole hole) throws IOException {
		try (var in = Files.newInputStream(this.file); ReadableWorkbook book = new ReadableWorkbook(in)) {
			for (var sheet : book.getSheets().toList()) {
				try (var rows = sheet.openStream()) {
					rows.forEach(hole::consume);
				}
			}
		}
	}

}
