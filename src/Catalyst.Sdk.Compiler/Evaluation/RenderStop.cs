using System;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <summary>A template stops the render: <c>fail</c>, <c>required</c>.</summary>
internal sealed class RenderStop(string message) : Exception(message);
