@org.jspecify.annotations.NullMarked
package attain.nightly;
