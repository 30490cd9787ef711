package attain.preview;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import attain.form.Reading;
import attain.form.TableTrace;
import attain.grid.Sheet;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Everything, as one object; each row on a line. */
final class JsonPages implements PreviewPages {

	private final Preview preview;

	private final JsonGenerator json;

	private boolean inSheet;

	JsonPages(Preview preview, PrintStream out) {
		this.preview = preview;
		this.json = JsonFactory.builder()
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.build()
			.createGenerator(ObjectWriteContext.empty(), out);
		Reading reading = preview.traced().reading();
		this.json.writeStartObject();
		text("file", preview.fileName());
		text("form", reading.formCode());
		text("part", reading.partCode());
		text("calendar", reading.calendar());
		text("period", reading.periodCode());
		text("sender", reading.senderText());
		text("vintage", reading.vintageCode());
		this.json.writeBooleanProperty("rejected", reading.rejected());
		this.json.writeArrayPropertyStart("findings");
		preview.findings().forEach(this::finding);
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("sheets");
	}

	private void text(String name, @Nullable String value) {
		if (value == null) {
			this.json.writeNullProperty(name);
		}
		else {
			this.json.writeStringProperty(name, value);
		}
	}

	private void finding(FindingInWords finding) {
		this.json.writeStartObject();
		text("code", finding.code());
		text("severity", finding.severity());
		text("sheet", finding.sheetName());
		text("cell", finding.cellRef());
		text("message_vi", finding.messageVi());
		text("message_en", finding.messageEn());
		text("fix_vi", finding.fixVi());
		text("fix_en", finding.fixEn());
		this.json.writeEndObject();
	}

	@Override
	public void sheet(Sheet sheet) {
		endSheet();
		this.inSheet = true;
		this.json.writeStartObject();
		text("sheet", sheet.name());
		this.json.writeBooleanProperty("hidden", sheet.hidden());
		this.json.writeArrayPropertyStart("tables");
		this.preview.traced()
			.tables()
			.stream()
			.filter((table) -> table.sheetName().equals(sheet.name()))
			.forEach(this::table);
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("rows");
	}

	private void table(TableTrace table) {
		this.json.writeStartObject();
		text("table", table.tableCode());
		this.json.writeNumberProperty("first_header_row", table.firstHeaderRow());
		this.json.writeNumberProperty("last_header_row", table.lastHeaderRow());
		this.json.writeArrayPropertyStart("columns");
		for (Map.Entry<Integer, TableTrace.BoundTo> column : table.columns().entrySet()) {
			this.json.writeStartObject();
			this.json.writeNumberProperty("column", column.getKey());
			text("key", column.getValue().key());
			text("holds", column.getValue().holds());
			text("type", column.getValue().type());
			text("label", column.getValue().label());
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	@Override
	public void row(PreviewRow row) {
		this.json.writeRaw("\n");
		this.json.writeStartObject();
		this.json.writeNumberProperty("row", row.number());
		this.json.writeArrayPropertyStart("cells");
		row.cells().forEach(this::cell);
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void cell(PreviewCell cell) {
		this.json.writeStartObject();
		text("cell", cell.ref());
		text("text", cell.text());
		text("role", cell.role().en());
		text("why", cell.why());
		list("observed", cell.observed());
		if (!cell.findings().isEmpty()) {
			this.json.writeArrayPropertyStart("findings");
			cell.findings().forEach((finding) -> this.json.writeString(finding.code()));
			this.json.writeEndArray();
		}
		this.json.writeEndObject();
	}

	private void list(String name, List<Observed> observed) {
		if (observed.isEmpty()) {
			return;
		}
		this.json.writeArrayPropertyStart(name);
		for (Observed one : observed) {
			this.json.writeStartObject();
			text("measure", one.measure());
			text("row_label", one.rowLabel());
			text("column_label", one.columnLabel());
			text("unit", one.unitText());
			text("breakdown", one.breakdown());
			text("calendar", one.calendar());
			text("period", one.period());
			if (one.value() == null) {
				this.json.writeNullProperty("value");
			}
			else {
				this.json.writeNumberProperty("value", one.value());
			}
			text("obs_status", one.obsStatus());
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void endSheet() {
		if (this.inSheet) {
			this.json.writeEndArray();
			this.json.writeEndObject();
		}
	}

	@Override
	public void end() {
		endSheet();
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.writeRaw("\n");
		this.json.close();
	}

}
