package attain.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import attain.form.FormCatalogue;
import attain.form.language.Form;
import attain.form.language.Part;
import attain.form.language.Phrase;
import attain.form.language.Words;
import attain.form.reading.PeriodEnd;
import attain.template.BlankForm;
import attain.template.TemplateBook;
import attain.warehouse.SenderUnits;
import attain.warehouse.SqlFolder;

/** Writes the blank workbooks of a form. */
public final class BlankForms {

	/**
	 * What is asked for.
	 *
	 * @param formCode the form
	 * @param code the sender, or the unit of the sender
	 * @param periodCode the period
	 * @param vintage estimate, preliminary or official, empty for the first that fits
	 * @param target folder for the workbooks
	 */
	public record Request(String formCode, String code, String periodCode, String vintage, Path target) {

	}

	/**
	 * What was written.
	 *
	 * @param problems why nothing was written, each a sentence; empty if all went well
	 * @param files the workbooks
	 */
	public record Outcome(List<String> problems, List<Path> files) {

	}

	private BlankForms() {
	}

	/**
	 * One workbook for each part of the form that reports such a period and that the
	 * sender sends.
	 * @throws IllegalStateException if reference data or a target cannot be read or
	 * written
	 */
	public static Outcome write(Path input, Request request) {
		return write(Home.current().sql(), input, request);
	}

	/** The same with the SQL of a given folder. */
	public static Outcome write(SqlFolder sql, Path input, Request request) {
		try (TriedInput tried = TriedInput.open(sql, input)) {
			return tried.problems().isEmpty()
					? write(tried.forms(), new SenderUnits(tried.tables(), sql.senderUnits()), request)
					: new Outcome(tried.problems(), List.of());
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException(NightResult.describe(ex), ex);
		}
	}

	private static Outcome write(FormCatalogue catalogue, SenderUnits senders, Request request)
			throws SQLException, IOException {
		List<Form> forms = catalogue.forms()
			.stream()
			.filter((form) -> form.code().equalsIgnoreCase(request.formCode()))
			.toList();
		if (forms.isEmpty()) {
			return refused("Không có biểu %s; có: %s (there is no such form)".formatted(request.formCode(),
					String.join(", ", catalogue.forms().stream().map(Form::code).toList())));
		}
		Form form = forms.get(0);
		List<Part> parts = form.parts()
			.stream()
			.filter((part) -> part.periodTypes().stream().anyMatch((type) -> type.holds(request.periodCode())))
			.toList();
		if (parts.isEmpty()) {
			return refused("Biểu %s không báo cáo kỳ %s; các loại kỳ: %s (the form reports no such period)".formatted(
					form.code(), request.periodCode(),
					String.join(", ",
							form.parts()
								.stream()
								.flatMap((part) -> part.periodTypes().stream())
								.map((type) -> type.word())
								.distinct()
								.toList())));
		}
		LocalDate day = PeriodEnd.of(form.calendar(), request.periodCode());
		List<SenderUnits.Line> lines = senders.of(form.code(), request.code(), day);
		if (lines.isEmpty()) {
			return refused("%s không gửi biểu %s trong kỳ %s; đơn vị gửi: %s (does not send this form then)".formatted(
					request.code(), form.code(), request.periodCode(),
					String.join(", ", senders.senders(form.code(), day))));
		}
		List<BlankForm> blanks = sentBy(parts, lines.get(0).senderName()).stream()
			.filter((part) -> request.vintage().isEmpty() || part.vintages().containsKey(request.vintage()))
			.map((part) -> new BlankForm(form, part, request.periodCode(), vintage(part, request), sender(lines)))
			.toList();
		if (blanks.isEmpty()) {
			return refused("Biểu %s không có loại số liệu %s (the form has no such vintage)".formatted(form.code(),
					request.vintage()));
		}
		return write(blanks, request.target());
	}

	/** All or none: what a sender may have filled in is never written over. */
	private static Outcome write(List<BlankForm> blanks, Path folder) throws IOException {
		List<Path> files = blanks.stream().map((blank) -> folder.resolve(blank.fileName())).toList();
		List<String> there = files.stream()
			.filter(Files::exists)
			.map((file) -> "%s đã có, không ghi đè (is there already and is not written over)".formatted(file))
			.toList();
		if (!there.isEmpty()) {
			return new Outcome(there, List.of());
		}
		Files.createDirectories(folder);
		for (int number = 0; number < blanks.size(); number++) {
			ByteArrayOutputStream book = new ByteArrayOutputStream();
			new TemplateBook(blanks.get(number)).write(book);
			Files.write(files.get(number), book.toByteArray(), StandardOpenOption.CREATE_NEW);
		}
		return new Outcome(List.of(), files);
	}

	/** The parts that name this sender; all where none does. */
	private static List<Part> sentBy(List<Part> parts, String senderName) {
		String words = Words.of(senderName);
		List<Part> named = parts.stream()
			.filter((part) -> part.senders().stream().anyMatch((Phrase phrase) -> phrase.isIn(words)))
			.toList();
		return named.isEmpty() ? parts : named;
	}

	private static String vintage(Part part, Request request) {
		return !request.vintage().isEmpty() ? request.vintage()
				: part.vintages().keySet().stream().findFirst().orElse("");
	}

	private static BlankForm.Sender sender(List<SenderUnits.Line> lines) {
		SenderUnits.Line first = lines.get(0);
		String unit = first.senderUnitCode();
		return new BlankForm.Sender(first.senderCode(), first.senderName(), (unit != null) ? unit : "",
				lines.stream().map((line) -> new BlankForm.Unit(line.level(), line.code(), line.name())).toList());
	}

	private static Outcome refused(String problem) {
		return new Outcome(List.of(problem), List.of());
	}

}
