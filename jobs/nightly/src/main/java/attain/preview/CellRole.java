package attain.preview;

/** What a cell was taken for. */
public enum CellRole {

	/** Words above a table: title or header. */
	HEADER('#', "tiêu đề", "header", "1;34"),
	/** Names its row: a label, a unit, a code, a status. */
	LABEL(':', "nhãn", "label", "36"),
	/** A value that was taken as it stands. */
	OBSERVATION('=', "số liệu", "observation", "32"),
	/** A value that was taken after it was put right. */
	REPAIRED('~', "đã sửa khi đọc", "repaired", "33"),
	/** Lost, with a finding of severity error. */
	REJECTED('!', "bị loại", "rejected", "1;37;41"),
	/** Bound to nothing. */
	IGNORED(' ', "bỏ qua", "ignored", "2");

	private final char mark;

	private final String vi;

	private final String en;

	private final String colour;

	CellRole(char mark, String vi, String en, String colour) {
		this.mark = mark;
		this.vi = vi;
		this.en = en;
		this.colour = colour;
	}

	/** The sign in front of a cell where there are no colours. */
	public char mark() {
		return this.mark;
	}

	public String vi() {
		return this.vi;
	}

	public String en() {
		return this.en;
	}

	/** Parameters of the terminal's colour. */
	String colour() {
		return this.colour;
	}

}
