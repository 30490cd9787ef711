package attain.bench.peer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ResourceAware;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.Resource;

/**
 * Turns a row of form F12 into its observations; a row of an unknown commune is left out.
 */
final class LineProcessor implements ItemProcessor<LineProcessor.Line, Stream<LineProcessor.Observation>> {

	private static final List<String> MEASURES = List.of("fibre_lines", "fibre_covered_households", "smartphone_sims",
			"signature_certificates", "fibre_households", "signature_certificates_valid", "commune_fibre");

	private static final String LETTERS = "BCDEHIJ";

	private final Set<String> communes;

	private String file = "";

	private int row;

	LineProcessor(Path input) throws IOException {
		try (Stream<String> lines = Files.lines(input.resolve("reference/org_unit.csv"))) {
			this.communes = lines.map((line) -> line.substring(0, line.indexOf(','))).collect(Collectors.toSet());
		}
	}

	@Override
	public @Nullable Stream<Observation> process(Line line) {
		if (!line.file().equals(this.file)) {
			this.file = line.file();
			this.row = 1;
		}
		int place = ++this.row;
		FieldSet fields = line.fields();
		if (!this.communes.contains(fields.readString("commune"))) {
			return null;
		}
		return MEASURES.stream()
			.filter((measure) -> !fields.readString(measure).isEmpty())
			.map((measure) -> new Observation(measure, line, LETTERS.charAt(MEASURES.indexOf(measure)) + "" + place));
	}

	/** A row, with the file that it is from. */
	static final class Line implements ResourceAware {

		private final FieldSet fields;

		private String file = "";

		Line(FieldSet fields) {
			this.fields = fields;
		}

		FieldSet fields() {
			return this.fields;
		}

		String file() {
			return this.file;
		}

		@Override
		public void setResource(Resource resource) {
			try {
				this.file = resource.getFile().getPath();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/** One value with the cell that it is from. */
	record Observation(String measure, Line line, String cell) {

		void fill(PreparedStatement statement) throws SQLException {
			FieldSet fields = this.line.fields();
			String month = fields.readString("month");
			Path file = Path.of(this.line.file());
			statement.setString(1, this.measure);
			statement.setString(2, fields.readString("commune"));
			statement.setString(3, month.substring(0, 4) + "-" + month.substring(4));
			statement.setString(4, this.measure.equals("fibre_lines") ? "VNPT|" + fields.readString("class") : "VNPT");
			statement.setBigDecimal(5, new BigDecimal(fields.readString(this.measure)));
			statement.setDate(6, Date.valueOf(file.getName(file.getNameCount() - 2).toString()));
			statement.setString(7, file.getFileName().toString());
			statement.setString(8, this.cell);
		}

	}

}
